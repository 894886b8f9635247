using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-CHOSEN")]
[Description("The candidate at the indicated level, or closest above, is chosen; ties by distance, schedule, language, id.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class ClosestCandidateIsChosen : Rule
{
    public override void Define()
    {
        CandidateProgram candidate = default!;

        When()
            .Match(() => candidate)
            .Not<CandidateProgram>(other => other.IsBetterThan(candidate));

        Then()
            .Yield(_ => new ChosenProgram(candidate));
    }
}
