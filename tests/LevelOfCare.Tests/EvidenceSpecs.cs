namespace LevelOfCare.Tests;

/// <summary>The evidence summary for prior authorization, and the settings that programs are measured by.</summary>
public sealed class EvidenceSpecs
{
    [Fact]
    public void It_lists_drivers_identifiers_and_the_gap_in_coverage()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Rated("4A=B") with { Coverage = new() { Payer = "a|b", Authorized = [] } });
        var summary = EvidenceSummary.Of(decision, PlacementEngine.Default.Identifiers);

        summary.Label.Should().Be("2.1");
        summary.Drivers.Should().Equal(decision.Drivers);
        summary.Identifiers.Select(identifier => identifier.Code).Should().Equal("H0015", "S9480", "0905", "0906", "57", "92");
        summary.Identifiers.Where(identifier => identifier.CheckWithPayer).Select(identifier => identifier.Code).Should().Equal("0905", "0906");
        summary.CoverageGap!.Code.Should().Be("COVERAGE-NOT-AUTHORIZED");
        summary.ToMarkdown().Should().StartWith("# Evidence for 2.1: intensive outpatient\n\nCase spec.").And.Contain("| Hcpcs | H0015 |").And.Contain("a\\|b authorizes no level").And.EndWith("judgment.\n").And.NotContain("\r");
    }

    [Fact]
    public void Withdrawal_management_and_an_opioid_program_bring_their_identifiers()
    {
        var need = Offered.Third(3, 0, 0, 3, 3, 0).With(facts => facts with { OpioidUseDisorder = true, WantsOpioidMedication = true });
        var summary = EvidenceSummary.Of(PlacementEngine.Default.Evaluate(need), LevelIdentifiers.Default);

        summary.WithdrawalLevel.Should().Be("3.7-WM");
        summary.Identifiers.Select(identifier => identifier.Code).Should().Contain(["H0010", "H0011", "H0020", "58", "0116"]);
    }

    [Fact]
    public void What_is_not_decided_has_no_summary() =>
        FluentActions.Invoking(() => EvidenceSummary.Of(PlacementEngine.Default.Evaluate(Given.RatedOnly()), [])).Should().Throw<ArgumentException>().WithMessage("*Undetermined*");

    [Fact]
    public void A_payers_own_table_takes_the_place_of_the_built_in_one()
    {
        var engine = PlacementEngine.Create(options =>
        {
            options.Identifiers.Clear();
            options.Identifiers.Add(new(IdentifierSystem.Hcpcs, "X0001", "the payer's code", ["2.1"], Confidence.High));
        });

        EvidenceSummary.Of(engine.Evaluate(Given.Rated("4A=B")), engine.Identifiers).Identifiers.Should().ContainSingle().Which.Code.Should().Be("X0001");
    }

    [Fact]
    public void A_profile_may_set_hours_that_are_ours_and_ceilings_and_nothing_surer()
    {
        var engine = PlacementEngine.Create(options =>
        {
            options.WeeklyHours.Add(new(FourthEditionLevels.Level27, Population.Adult, new(25, null, Confidence.High)));
            options.WeeklyHours.Add(new(FourthEditionLevels.Level21, Population.Adult, new(9, 19, Confidence.High)));
        });

        engine.Check(Offered.At("2.7"), Edition.Fourth, Population.Adult).Should().Contain(found => found.Code == "HOURS-BELOW-MINIMUM" && found.Severity == Severity.Violation);
        engine.Check(Offered.At("2.1") with { Week = Offered.WeekOf((19 * 60) + 1) }, Edition.Fourth, Population.Adult).Should().Contain(found => found.Code == "HOURS-ABOVE-RANGE");
        engine.Rules.Hash.Should().NotBe(PlacementEngine.Default.Rules.Hash);
    }

    [Theory]
    [InlineData(8, 20, Confidence.High)]
    [InlineData(9, 20, Confidence.Ours)]
    [InlineData(9, 9, Confidence.High)]
    [InlineData(9, 200, Confidence.High)]
    public void Hours_that_public_sources_print_are_not_loosened(int least, int below, Confidence confidence) => FluentActions
        .Invoking(() => PlacementEngine.Create(options => options.WeeklyHours.Add(new(FourthEditionLevels.Level21, Population.Adult, new(least, below, confidence)))))
        .Should().Throw<RuleSetException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be("LOC2021");

    [Fact]
    public void Which_modalities_are_clinical_is_a_setting() => PlacementEngine.Create(options => options.ClinicalModalities.Remove(Modality.Psychoeducation))
        .Check(Offered.At("2.1") with { Week = Offered.WeekOf(9 * 60, Modality.Psychoeducation) }, Edition.Fourth).Should().Contain(found => found.Code == "HOURS-BELOW-MINIMUM");

    [Fact]
    public void A_program_that_is_wrong_in_itself_is_told_with_its_path() => FluentActions
        .Invoking(() => PlacementEngine.Default.Check(Offered.At("9.9"), Edition.Fourth)).Should().Throw<InvalidCaseException>().Which.Problems.Should().ContainSingle().Which.Path.Should().Be("$.level");

    [Fact]
    public void A_suicide_attempt_against_any_program_or_selection_is_an_emergency_and_nothing_is_placed()
    {
        foreach (var edition in new[] { Given.Rated(), Offered.Third(0, 0, 0, 0, 0, 0) })
        {
            foreach (var level in CareLevel.All(edition.Edition!.Value))
            {
                var decision = PlacementEngine.Default.Evaluate(edition.Choosing(Offered.At(level.Code)).Selecting(level.Code, "p") with { Emergencies = [Emergency.SuicideAttempt] });

                decision.Status.Should().Be(DecisionStatus.Emergency);
                decision.Emergency!.EvaluateAt.Should().StartWith("4");
                decision.Label.Should().BeNull();
                decision.Placement.Should().BeNull("nothing is shown beside an emergency");
            }
        }
    }

    [Fact]
    public void With_empty_ratings_programs_are_checked_by_themselves()
    {
        var check = PlacementEngine.Default.Check(Given.RatedOnly().Choosing(Offered.At("2.1").With("MOUD"), Offered.At("2.5", "q") with { Week = null }));

        check.Scope.Should().Be(CheckScope.Programs);
        check.HasViolation.Should().BeTrue();
        check.Constraints.Select(found => found.Code).Should().Equal("COC-MISSING");
        check.Notes.Select(note => note.Code).Should().Equal("NOT-STATED");
    }
}
