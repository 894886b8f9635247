using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-NOTHING")]
[Description("Where no level of care is indicated, no program is chosen.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class NothingIndicatedNeedsNoProgram : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Exists<IndicatedCare>(care => !care.IsAny)
            .Match(() => program);

        Then()
            .Yield(_ => new ProgramNotChosen(program, PlacementMessages.NothingIndicated));
    }
}
