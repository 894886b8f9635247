using LevelOfCare.Facts;
using static LevelOfCare.Tests.GivenMental;

namespace LevelOfCare.Tests.Rules.BothConditions;

public sealed class CombinedIndicationMustBeAnsweredSpecs
{
    private static readonly PlacementEngine Engine = PlacementEngine.Create(options => options.HouseRules.Add(new CareIsNoted()));

    [Fact]
    public void A_placement_must_answer_both_needs_together() => Care(Both(Suited, "4A=B")).Should().Equal("2.5 COE");

    [Fact]
    public void A_level_of_the_mental_health_track_is_none_of_the_editions() =>
        Care(Both(Suited, "4A=B") with { Facts = new() { SubstanceUseDisorder = SubstanceUseDisorder.NotMet } }).Should().BeEmpty();

    private static IEnumerable<string> Care(PlacementCase patientCase) => Engine.Evaluate(patientCase).Notes.Where(note => note.Code == "HOUSE-CARE").Select(note => note.About);
}

[Name("HOUSE-CARE-NOTED")]
[Description("Notes what a placement must answer.")]
internal sealed partial class CareIsNoted : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;

        When()
            .Match(() => care);

        Then()
            .Yield(_ => new Finding("HOUSE-CARE", Severity.Note, care.Label, "This is what a placement must answer."));
    }
}
