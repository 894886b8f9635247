using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Transitions;

[Name("T-02")]
[Description("Somebody who is nowhere in care is admitted to what is indicated.")]
[Tag("transition:admit")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Choose)]
internal sealed partial class NobodyInCareIsAdmitted : Rule
{
    public override void Define()
    {
        IndicatedCare care = default!;

        When()
            .Match(() => care, indicated => indicated.IsAny)
            .Not<CurrentStay>()
            .Not<SeparateWithdrawal>(withdrawal => withdrawal.IsResidential);

        Then()
            .Yield(_ => new TransitionOption("2", TransitionKinds.Admit, null, care.Level.Code, TransitionMessages.Admit(care)));
    }
}
