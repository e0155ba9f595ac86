package org.forthwith.app.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.forthwith.access.ForceMap;
import org.forthwith.access.Policy;
import org.forthwith.access.store.PolicyFile;
import org.forthwith.desk.Landing;
import org.forthwith.desk.SampleLogIns;
import org.forthwith.desk.SignInPages;
import org.forthwith.desk.api.Me;
import org.forthwith.desk.frame.AssetPages;
import org.forthwith.desk.frame.Assets;
import org.forthwith.desk.frame.Frames;
import org.forthwith.desk.frame.Navigation;
import org.forthwith.desk.frame.Pages;
import org.forthwith.desk.frame.Standstill;
import org.forthwith.desk.frame.Words;
import org.forthwith.desk.problem.Faults;
import org.forthwith.desk.problem.FaultsOfPages;
import org.forthwith.desk.problem.ProblemDetails;
import org.forthwith.desk.problem.ProblemPages;
import org.forthwith.reference.Forces;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The desk's frame, and the pages that need nothing but the frame. */
@Configuration(proxyBeanMethods = false)
class DeskBeans implements WebMvcConfigurer {

    @Bean
    @ConditionalOnMissingBean
    Policy policy() {
        return PolicyFile.read();
    }

    @Bean
    ForceMap forces() {
        return new ForceMap(Forces.load(), InstantSource.system());
    }

    @Bean
    Words words() {
        return Words.english();
    }

    @Bean
    Assets assets() {
        return Assets.read();
    }

    @Bean
    AssetPages assetPages(Assets assets) {
        return new AssetPages(assets);
    }

    @Bean
    Pages pages(
            Words words,
            Assets assets,
            Policy policy,
            ForceMap forces,
            Settings settings,
            Optional<Standstill> standstill) {
        var edition = new Frames.Edition(settings.demo(), Version.read());
        return new Pages(new Frames(
                words, assets, new Navigation(policy), forces, edition, standstill.orElse(Standstill.NEVER)));
    }

    @Bean
    Landing landing(Words words, ForceMap forces) {
        return new Landing(words, forces);
    }

    @Bean
    SignInPages signInPages(Words words, Optional<SampleLogIns> samples) {
        return new SignInPages(words, samples);
    }

    @Bean
    Me me() {
        return new Me();
    }

    @Bean
    ProblemDetails problemDetails(Words words) {
        return new ProblemDetails(words);
    }

    @Bean
    ProblemPages problemPages(ProblemDetails details, JsonMapper json) {
        return new ProblemPages(details, json);
    }

    @Bean
    CspReports cspReports(JsonMapper json, MeterRegistry figures) {
        return new CspReports(json, figures, InstantSource.system());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(new FaultsOfPages(new Faults(new SecureRandom())));
    }
}
