using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-02-WITHDRAWAL")]
[Description("Somebody who is nowhere in care and needs 3.2-WM or more is admitted there first.")]
[Tag("transition:admit")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class ResidentialWithdrawalIsAdmittedFirst : Rule
{
    public override void Define()
    {
        SeparateWithdrawal withdrawal = default!;

        When()
            .Match(() => withdrawal, needed => needed.IsResidential)
            .Exists<IndicatedCare>()
            .Not<CurrentStay>();

        Then()
            .Yield(_ => new TransitionOption("2", TransitionKinds.Admit, null, withdrawal.Code, TransitionMessages.AdmitToWithdrawal(withdrawal)));
    }
}
