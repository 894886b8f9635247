using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-LATER")]
[Description("Of programs at one level, the one first by distance, schedule, language and id is chosen.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class LaterProgramIsNotChosen : Rule
{
    public override void Define()
    {
        ChosenProgram chosen = default!;
        CandidateProgram candidate = default!;

        When()
            .Match(() => chosen)
            .Match(() => candidate, other => other.Offered.Placement.Carried == chosen.Offered.Placement.Carried, other => other.Offered.Id != chosen.Offered.Id);

        Then()
            .Yield(_ => new ProgramNotChosen(candidate.Offered, PlacementMessages.Later(chosen)));
    }
}
