using LevelOfCare.Facts;

namespace LevelOfCare.Rules.Transitions;

[Name("T-10")]
[Description("Nothing holds somebody in care who needs no withdrawal management and neither needs nor is stated to get opioid treatment.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Place)]
internal sealed partial class NothingHoldsInCare : Rule
{
    public override void Define()
    {
        CurrentStay stay = default!;

        When()
            .Match(() => stay, current => current.LacksOpioidTreatment)
            .Exists<CaseEdition>(edition => edition.Edition == Edition.Third)
            .Not<WithdrawalRequirement>()
            .Not<AddOnNeed>(need => need.IsOpioidTreatment);

        Then()
            .Yield(_ => new NothingHolds());
    }
}
