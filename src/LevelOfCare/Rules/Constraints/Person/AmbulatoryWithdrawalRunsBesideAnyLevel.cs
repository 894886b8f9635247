using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-WITHDRAWAL-1")]
[Description("1-WM can run beside any level, and is arranged where the placement does not deliver it.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Check)]
internal sealed partial class AmbulatoryWithdrawalRunsBesideAnyLevel : Rule
{
    public override void Define()
    {
        WithdrawalRequirement requirement = default!;
        ProposedPlacement placement = default!;

        When()
            .Match(() => requirement, needed => !needed.IsBeyondAmbulatory)
            .Match(() => placement, proposed => proposed.TakesOn < requirement.Level)
            .Not<WithdrawalRequirement>(other => other.IsBeyondAmbulatory);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.WithdrawalExceedsLevel, Severity.Warning, placement.About, ConstraintMessages.WithdrawalBeside(placement)));
    }
}
