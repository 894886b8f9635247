using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-VIOLATION")]
[Description("A program with a violation is not chosen.")]
[Source(Confidence.High, Citations.Safety)]
[Priority(Stage.Choose)]
internal sealed partial class ViolatingProgramIsNotChosen : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => offered.Accepts)
            .Exists<Finding>(finding => finding.About == program.Id, finding => finding.RulesOutProgram)
            .Exists<IndicatedCare>(care => care.IsAny);

        Then()
            .Yield(_ => new ProgramNotChosen(program, PlacementMessages.Violation));
    }
}
