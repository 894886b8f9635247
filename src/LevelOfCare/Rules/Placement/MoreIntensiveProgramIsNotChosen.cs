using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-MORE-INTENSIVE")]
[Description("A program more intensive than the one chosen is not chosen.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class MoreIntensiveProgramIsNotChosen : Rule
{
    public override void Define()
    {
        ChosenProgram chosen = default!;
        CandidateProgram candidate = default!;

        When()
            .Match(() => chosen)
            .Match(() => candidate, other => other.Offered.Placement.Carried > chosen.Offered.Placement.Carried);

        Then()
            .Yield(_ => new ProgramNotChosen(candidate.Offered, PlacementMessages.MoreIntensive(candidate, chosen)));
    }
}
