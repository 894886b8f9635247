namespace LevelOfCare.Tests.Proofs;

/// <summary>"Detoxify first": what D1 asks for is withdrawal management, and not a treatment level that nobody else's ratings ask for.</summary>
public sealed class DetoxFirstSpecs
{
    [Fact]
    public void D1_at_3_with_a_low_rest_gives_level_1_and_3_7_WM()
    {
        for (var rest = 0; rest <= 1; rest++)
        {
            var decision = PlacementEngine.Default.Evaluate(Given.Third($"D1=3 D2={rest} D3={rest} D4={rest} D5={rest} D6={rest}"));

            decision.Label.Should().Be("1");
            decision.Withdrawal.Should().BeEquivalentTo(new { Level = "3.7-WM", Basis = "rating" });
            decision.Withdrawal!.Possible.Should().Equal("3.7-WM");
        }
    }

    [Fact]
    public void Needs_detox_and_wants_IOP_is_3_7_WM_beside_2_1()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Third("D1=3 D5=2 D4=1 alcohol:16"));

        decision.Label.Should().Be("2.1");
        decision.Withdrawal!.Level.Should().Be("3.7-WM");
    }

    [Theory]
    [InlineData("", "none", "rating")]
    [InlineData("D1=1 alcohol:3", "1-WM", "rating")]
    [InlineData("D1=1 alcohol:10", "2-WM", "scale")]
    [InlineData("D1=2 sedative:3+long", "2-WM", "rating")]
    [InlineData("D1=1 sedative:3+long", "2-WM", "history")]
    [InlineData("sedative:19 alcohol:3+history", "3.7-WM", "scale")]
    [InlineData("D1=1 alcohol+history", "3.7-WM", "history")]
    [InlineData("D1=4 alcohol+complicated", "4-WM", "rating")]
    [InlineData("sedative:19+long alcohol+complicated", "4-WM", "history")]
    [InlineData("D1=3 cannabis+complicated", "4-WM", "complication")]
    [InlineData("D1=1 pregnant", "3.7-WM", "pregnancy")]
    [InlineData("D1=3 pregnant", "3.7-WM", "rating")]
    [InlineData("D1=1 pregnant stimulant", "1-WM", "rating")]
    [InlineData("D1=1 safeHomeAtNight=false", "3.2-WM", "setting")]
    [InlineData("D1=1 safeHomeAtNight=false nursing24Hour", "3.7-WM", "setting")]
    [InlineData("D1=1 nursing24Hour", "1-WM", "rating")]
    [InlineData("D1=3 alcohol:7", "3.2-WM", "rating")]
    public void The_basis_is_the_step_that_last_raised_and_ties_stay_with_the_earlier(string words, string level, string basis) =>
        PlacementEngine.Default.Evaluate(Given.Third(words)).Withdrawal.Should().BeEquivalentTo(new { Level = level, Basis = basis });

    [Fact]
    public void While_the_level_is_open_its_own_unknowns_are_named_by_their_paths()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Third("D1=1 cannabis alcohol:3+history?+complicated? safeHomeAtNight=?"));

        decision.Status.Should().Be(DecisionStatus.Decided, "nothing of it can change the treatment level");
        decision.Withdrawal!.Level.Should().BeNull();
        decision.Withdrawal.Basis.Should().BeNull();
        decision.Withdrawal.Possible.Should().Equal("1-WM", "3.2-WM", "3.7-WM", "4-WM");
        decision.Withdrawal.Missing.Select(fact => fact.Fact).Should().BeEquivalentTo("safeHomeAtNight", "withdrawal[1].historyOfSeizureOrDelirium", "withdrawal[1].nowComplicated");
    }

    [Fact]
    public void An_adolescent_s_own_question_is_asked_once_for_all_substances()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Third("adolescent alcohol+complicated? cannabis+complicated?"));

        decision.Possible.Should().Equal("1", "4");
        decision.Missing.Select(fact => fact.Fact).Should().Equal("nowComplicated");
        decision.Withdrawal.Should().BeNull();
    }

    [Fact]
    public void Out_of_scope_leaves_withdrawal_as_it_is()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Third("notMet D1=3 D5=2"));

        decision.Status.Should().Be(DecisionStatus.OutOfScope);
        decision.Withdrawal!.Level.Should().Be("3.7-WM");
    }

    [Fact]
    public void What_changes_add_ons_alone_is_never_asked_for()
    {
        var decision = PlacementEngine.Default.Evaluate(Given.Third("D5=2 opioidUseDisorder=? wantsOpioidMedication"));

        decision.Status.Should().Be(DecisionStatus.Decided);
        decision.Missing.Should().BeEmpty();
        decision.AddOns.Should().BeEmpty();
        decision.PossibleAddOns.Should().Equal(AddOn.Obot);
    }

    [Fact]
    public void Pregnancy_calls_for_obstetrics_at_every_age()
    {
        foreach (var words in (string[])["D1=2 pregnant", "adolescent D1=2 pregnant", "adolescent D1=2 pregnant alcohol"])
        {
            PlacementEngine.Default.Evaluate(Given.Third(words)).Actions.Should().ContainSingle(action => action.Code == "OBSTETRIC-EVALUATION", words);
        }
    }
}
