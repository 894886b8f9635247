using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-BELOW")]
[Description("A program below the indicated level is not chosen.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class LowerProgramIsNotChosen : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;
        OfferedProgram program = default!;

        When()
            .Match(() => care, indicated => indicated.IsAny)
            .Match(() => program, offered => offered.Accepts, offered => !offered.Placement.IsWithdrawalManagement, offered => offered.Placement.RanksBelow(care.Level))
            .Not<Finding>(finding => finding.About == program.Id, finding => finding.RulesOutProgram);

        Then()
            .Yield(_ => new ProgramNotChosen(program, PlacementMessages.Below(program, care)));
    }
}
