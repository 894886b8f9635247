using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-SUBSTANCE-USE-OPEN")]
[Description("Where age alone keeps the substance-use track from covering the person, it is said that the answer leaves that need open.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate)]
internal sealed partial class AgeOutsideTheEditionLeavesSubstanceUseOpen : Rule
{
    public override void Define()
    {
        OutOfScopeReason reason = default!;

        When()
            .Match(() => reason, scope => scope.IsOfAge)
            .Exists<MentalHealthNeed>()
            .Not<NoMentalHealthScope>();

        Then()
            .Yield(_ => new Finding(FindingCodes.SubstanceUseOpen, Severity.Warning, NeedNames.SubstanceUse, FindingMessages.SubstanceUseOpen, true));
    }
}
