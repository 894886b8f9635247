using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-NOT-ACCEPTING")]
[Description("A program that does not accept is not chosen.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class ClosedProgramIsNotChosen : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => !offered.Accepts)
            .Exists<IndicatedCare>(care => care.IsAny);

        Then()
            .Yield(_ => new ProgramNotChosen(program, PlacementMessages.Closed));
    }
}
