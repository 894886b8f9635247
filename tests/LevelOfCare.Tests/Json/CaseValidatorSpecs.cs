using System.Collections.Immutable;

namespace LevelOfCare.Tests.Json;

/// <summary>What is wrong with the meaning of a case, each mistake by itself.</summary>
public sealed class CaseValidatorSpecs
{
    private static readonly PlacementCase Good = Everything.Case;

    public static TheoryData<string, string> Mistakes { get; } = new(Cases.Select(entry => (entry.Key, entry.Value.Problem)));

    private static Dictionary<string, (PlacementCase Case, string Problem)> Cases => new()
    {
        ["schema"] = (Good with { Schema = "x" }, "LOC1010 $.schema"),
        ["edition missing"] = (Good with { Edition = null, Previous = [] }, "LOC1011 $.edition"),
        ["ratings missing"] = (Good with { Ratings = null }, "LOC1011 $.ratings"),
        ["rating key"] = (Good with { Ratings = Rated("1D", "0") }, "LOC1012 $.ratings.1D"),
        ["rating code"] = (Good with { Ratings = Rated("5B", "B") }, "LOC1013 $.ratings.5B"),
        ["negative age"] = (Good with { Age = -1 }, "LOC1014 $.age"),
        ["old adolescent"] = (Good with { Age = 21, Population = Population.Adolescent }, "LOC1014 $.age"),
        ["repeated emergency"] = (Good with { Emergencies = [Emergency.Overdose, Emergency.Overdose] }, "LOC1019 $.emergencies[1]"),
        ["undefined emergency"] = (Good with { Emergencies = [(Emergency)99] }, "LOC1031 $.emergencies[0]"),
        ["scale too high"] = (Good with { Withdrawal = [new() { Substance = Substance.Alcohol, CiwaAr = 68 }] }, "LOC1017 $.withdrawal[0].ciwaAr"),
        ["negative scale"] = (Good with { Withdrawal = [new() { Substance = Substance.Opioid, Cows = -1 }] }, "LOC1017 $.withdrawal[0].cows"),
        ["scale of another substance"] = (Good with { Withdrawal = [new() { Substance = Substance.Alcohol, Cows = 5 }] }, "LOC1018 $.withdrawal[0].cows"),
        ["substance twice"] = (Good with { Withdrawal = [new() { Substance = Substance.Other }, new() { Substance = Substance.Other }] }, "LOC1019 $.withdrawal[1].substance"),
        ["current level"] = (Good with { Current = new() { Level = "2.2" } }, "LOC1020 $.current.level"),
        ["current add-on"] = (Good with { Current = new() { Level = "2.1", AddOns = ["COC"] } }, "LOC1021 $.current.addOns[0]"),
        ["current since"] = (Good with { Current = new() { Level = "2.1", Since = new(2026, 11, 21) } }, "LOC1022 $.current.since"),
        ["previous after"] = (Good with { Previous = [new() { AssessedOn = new(2026, 11, 20), Ratings = Rated("1A", "0") }] }, "LOC1022 $.previous[0].assessedOn"),
        ["busy backwards"] = (Good with { Preferences = new() { Busy = [new() { Day = Weekday.Mon, From = new(9, 0), To = new(9, 0), Why = BusyReason.Care }] } }, "LOC1023 $.preferences.busy[0].to"),
        ["language"] = (Good with { Preferences = new() { Language = "ES" } }, "LOC1029 $.preferences.language"),
        ["distance"] = (Good with { Preferences = new() { MaxDistanceKm = -1 } }, "LOC1025 $.preferences.maxDistanceKm"),
        ["program id twice"] = (Good with { Programs = [.. Good.Programs, .. Good.Programs] }, "LOC1019 $.programs[1].id"),
        ["program id empty"] = (WithProgram(program => program with { Id = "" }) with { Selected = null }, "LOC1030 $.programs[0].id"),
        ["program level"] = (WithProgram(program => program with { Level = "x" }) with { Selected = null }, "LOC1020 $.programs[0].level"),
        ["capability"] = (WithProgram(program => program with { Capabilities = ["COD"] }), "LOC1021 $.programs[0].capabilities[0]"),
        ["session backwards"] = (WithWeek(Session(17, 16)), "LOC1023 $.programs[0].week[0].to"),
        ["sessions overlap"] = (WithWeek(Session(9, 12), Session(11, 13)), "LOC1024 $.programs[0].week[1].from"),
        ["authorized level"] = (Good with { Coverage = new() { Payer = "p", Authorized = ["x"] } }, "LOC1020 $.coverage.authorized[0]"),
        ["program not listed"] = (Good with { Selected = new() { Level = "2.1", Program = "other" } }, "LOC1026 $.selected.program"),
        ["selected level differs"] = (Good with { Selected = new() { Level = "2.5", Program = "riverside-iop" } }, "LOC1027 $.selected.level"),
        ["other without note"] = (Good with { Selected = new() { Level = "2.1", Reason = SelectionReason.Other } }, "LOC1028 $.selected.note"),
        ["hours of a week"] = (Good with { MentalHealth = new() { HoursNeeded = 169 } }, "LOC1025 $.mentalHealth.hoursNeeded"),
        ["third: risk"] = (Third() with { Ratings = Rated("D1", 5) }, "LOC1013 $.ratings.D1"),
        ["third: text"] = (Third() with { Ratings = Rated("D1", "2") }, "LOC1013 $.ratings.D1"),
        ["third: key"] = (Third() with { Ratings = Rated("1A", "0") }, "LOC1012 $.ratings.1A"),
        ["third: young adult"] = (Third() with { Age = 15 }, "LOC1014 $.age"),
        ["third: adult of 17 without a note"] = (Third() with { Age = 17 }, "LOC1015 $.ageNote"),
        ["third: opioid use disorder without disorder"] = (Third() with { Facts = new() { OpioidUseDisorder = true, SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }, "LOC1016 $.facts.opioidUseDisorder"),
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Each_mistake_is_one_problem(string mistake, string problem) =>
        PlacementEngine.Default.Validate(Cases[mistake].Case).Select(found => $"{found.Code} {found.Path}").Should().Equal(problem);

    [Fact]
    public void Nothing_is_wrong_with_a_case_that_has_everything() => PlacementEngine.Default.Validate(Good).Should().BeEmpty();

    [Fact]
    public void Evaluate_throws_with_the_same_list()
    {
        var wrong = Good with { Schema = "x", Age = -1 };

        FluentActions.Invoking(() => PlacementEngine.Default.Evaluate(wrong)).Should().Throw<InvalidCaseException>()
            .Which.Problems.Should().Equal(PlacementEngine.Default.Validate(wrong)).And.HaveCount(2);
    }

    [Fact]
    public void Sessions_that_touch_do_not_overlap() => PlacementEngine.Default.Validate(WithWeek(Session(9, 12), Session(12, 13))).Should().BeEmpty();

    private static Dictionary<string, RatingValue> Rated(string key, RatingValue value) => new() { [key] = value };

    private static PlacementCase Third() => new() { Edition = Edition.Third, Population = Population.Adult, AssessedOn = new(2026, 11, 20), Ratings = Rated("D1", 2) };

    private static PlacementCase WithProgram(Func<ProgramOffer, ProgramOffer> change) => Good with { Programs = [change(Good.Programs[0])] };

    private static PlacementCase WithWeek(params ImmutableArray<ProgramSession> week) => WithProgram(program => program with { Week = week });

    private static ProgramSession Session(int from, int to) => new() { Day = Weekday.Tue, From = new(from, 0), To = new(to, 0), Modality = Modality.Group };
}
