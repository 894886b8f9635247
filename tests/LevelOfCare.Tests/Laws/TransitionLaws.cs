using LevelOfCare.Tests.Proofs;

namespace LevelOfCare.Tests.Laws;

/// <summary>What holds of every transition.</summary>
public sealed class TransitionLaws
{
    [Theory]
    [InlineData(Edition.Third)]
    [InlineData(Edition.Fourth)]
    public void Nobody_stays_below_what_is_indicated(Edition edition)
    {
        foreach (var (patientCase, decision) in Decided(edition))
        {
            if (decision.Transition is { Kind: "continue" or "stepDown" or "discharge", To: not "1.0" } && Ranked(patientCase) is var ranked)
            {
                (ranked is not null && ranked >= decision.Level).Should().BeTrue(RandomStays.TextOf(patientCase));
            }
        }
    }

    [Theory]
    [InlineData(Edition.Third)]
    [InlineData(Edition.Fourth)]
    public void Nobody_steps_down_without_progress(Edition edition)
    {
        foreach (var (patientCase, decision) in Decided(edition))
        {
            if (patientCase.Current?.Progress is Progress.NotProgressing or Progress.Worsening)
            {
                decision.Transition?.Kind.Should().NotBe("stepDown", RandomStays.TextOf(patientCase));
            }
        }
    }

    [Fact]
    public void A_lapse_alone_never_discharges()
    {
        foreach (var (patientCase, decision) in Decided(Edition.Third))
        {
            if (patientCase.Current is not { } current || decision.Level == ThirdEditionLevels.None)
            {
                continue;
            }

            // The same person after a lapse: remission is gone and treatment goes worse, with every rating as it was.
            var lapsed = patientCase with { Current = current with { Remission = Remission.None, Progress = Progress.Worsening } };

            PlacementEngine.Default.Evaluate(lapsed).Transition!.Kind.Should().NotBe("discharge", RandomStays.TextOf(lapsed));
        }
    }

    [Theory]
    [InlineData(Edition.Third)]
    [InlineData(Edition.Fourth)]
    public void Where_somebody_is_never_changes_what_is_indicated(Edition edition)
    {
        foreach (var (patientCase, decision) in Decided(edition))
        {
            var nowhere = PlacementEngine.Default.Evaluate(patientCase with { Current = null });

            (nowhere.Label, nowhere.Withdrawal?.Level).Should().Be((decision.Label, decision.Withdrawal?.Level));
        }
    }

    private static IEnumerable<(PlacementCase Case, PlacementDecision Decision)> Decided(Edition edition)
    {
        var random = new Random(11 + (int)edition);
        for (var sample = 0; sample < Samples.Of(1_500, 20_000); sample++)
        {
            var patientCase = RandomStays.Case(random, edition);
            if (PlacementEngine.Default.Evaluate(patientCase) is { Status: DecisionStatus.Decided } decision)
            {
                yield return (patientCase, decision);
            }
        }
    }

    private static CareLevel? Ranked(PlacementCase patientCase)
    {
        var (current, edition) = (patientCase.Current!, patientCase.Edition!.Value);
        return WithdrawalLevels.TryParse(current.Level) is { } rung && rung != WithdrawalLevel.None
            ? Crosswalk.In(edition, rung)
            : Crosswalk.In(edition, CareLevel.Parse(current.Edition ?? edition, current.Level));
    }
}
