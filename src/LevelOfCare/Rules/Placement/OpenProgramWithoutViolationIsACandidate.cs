using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-CANDIDATE")]
[Description("A program that accepts, gives no violation and ranks at the indicated level or above may be chosen.")]
[Source(Confidence.High, Citations.Levels)]
[Priority(Stage.Choose)]
internal sealed partial class OpenProgramWithoutViolationIsACandidate : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;
        OfferedProgram program = default!;

        When()
            .Match(() => care, indicated => indicated.IsAny)
            .Match(() => program, offered => offered.Accepts, offered => !offered.Placement.IsWithdrawalManagement, offered => !offered.Placement.RanksBelow(care.Level))
            .Not<Finding>(finding => finding.About == program.Id, finding => finding.RulesOutProgram);

        Then()
            .Yield(_ => new CandidateProgram(program, care.Level));
    }
}
