using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Transitions;

[Name("T-WITHDRAWAL")]
[Description("For an adult of the third edition, withdrawal management is a step of its own.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Place)]
internal sealed partial class WithdrawalOfAdultsIsAStepOfItsOwn : Rule
{
    public override void Define()
    {
        WithdrawalRequirement requirement = default!;

        When()
            .Match(() => requirement)
            .Exists<CaseEdition>(edition => edition.Edition == Edition.Third)
            .Exists<PatientGroup>(group => group.IsAdult);

        Then()
            .Yield(_ => new SeparateWithdrawal(requirement));
    }
}
