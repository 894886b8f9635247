using LevelOfCare.Facts;
using NRules;
using NRules.Fluent;
using Native = NRules.Fluent.Dsl;

namespace LevelOfCare.NRules.Tests;

/// <summary>An application that hosts NRules adds our rules to its own repository, and matches our facts by rules of its own.</summary>
public sealed class HostedRulesSpecs
{
    [Theory]
    [InlineData(Edition.Third)]
    [InlineData(Edition.Fourth)]
    public void A_session_of_the_host_indicates_what_the_engine_decides(Edition edition)
    {
        var factory = Compile(edition);
        for (var seed = 0; seed < 200; seed++)
        {
            var patientCase = Generated.Case(seed, complete: true, edition) with { Emergencies = [] };
            var session = factory.CreateSession();
            session.InsertAll(HostedRules.FactsOf(patientCase));
            session.Fire(TestContext.Current.CancellationToken);

            var decision = PlacementEngine.Default.Evaluate(patientCase);
            session.Query<IndicatedCare>().Select(care => care.Label).Distinct().Should().Equal(decision.Label is { } label ? [label] : [], patientCase.Id);
        }
    }

    [Fact]
    public void A_rule_of_the_host_sees_our_facts()
    {
        var session = Compile(Edition.Fourth, new ResidentialCareIsBooked()).CreateSession();
        session.InsertAll(HostedRules.FactsOf(Generated.Case(0, complete: true) with { Emergencies = [], Ratings = new Dictionary<string, RatingValue> { ["4A"] = "D" }, Facts = new() }));
        session.Fire(TestContext.Current.CancellationToken);

        session.Query<Booking>().Should().ContainSingle().Which.Should().Be(new Booking("3.1"));
    }

    [Fact]
    public void An_emergency_is_not_for_a_session() => FluentActions
        .Invoking(() => HostedRules.FactsOf(Generated.Case(0, complete: true) with { Emergencies = [Emergency.Overdose] })).Should().Throw<ArgumentException>();

    [Fact]
    public void A_native_rule_of_no_house_rule_is_refused() => FluentActions
        .Invoking(() => NRulesPlacement.Create(_ => { }, [new NativeRuralTagAsksForResidential()])).Should().Throw<ArgumentException>().WithMessage("*HOUSE-RURAL*");

    private static ISessionFactory Compile(Edition edition, params Native.Rule[] own)
    {
        var compiler = new RuleCompiler();
        HostedRules.Configure(compiler);
        return compiler.Compile([.. HostedRules.Definitions(edition), .. new RuleDefinitionFactory().Create(own)]);
    }

    private sealed record Booking(string Level);

    private sealed class ResidentialCareIsBooked : Native.Rule
    {
        public override void Define()
        {
            IndicatedCare care = default!;

            When()
                .Match(() => care, indicated => indicated.Level.Is24Hour);

            Then()
                .Yield(_ => new Booking(care.Level.Code));
        }
    }
}
