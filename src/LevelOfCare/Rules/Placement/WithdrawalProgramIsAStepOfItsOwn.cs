using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Placement;

[Name("PLACE-WITHDRAWAL-STEP")]
[Description("A program of withdrawal management only is a step of its own and not offered as the level of treatment.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Choose)]
internal sealed partial class WithdrawalProgramIsAStepOfItsOwn : Rule
{
    public override void Define()
    {
        OfferedProgram program = default!;

        When()
            .Match(() => program, offered => offered.Accepts, offered => offered.Placement.IsWithdrawalManagement)
            .Not<Finding>(finding => finding.About == program.Id, finding => finding.RulesOutProgram)
            .Exists<IndicatedCare>(care => care.IsAny);

        Then()
            .Yield(_ => new ProgramNotChosen(program, PlacementMessages.Withdrawal));
    }
}
