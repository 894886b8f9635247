using LevelOfCare.Facts;
using LevelOfCare.Wording;

namespace LevelOfCare.Rules.Constraints.Person;

[Name("PERSON-WITHDRAWAL")]
[Description("Withdrawal that needs more than a placement takes on comes first.")]
[Source(Confidence.High, Citations.Third)]
[Priority(Stage.Check)]
internal sealed partial class WithdrawalBeyondTheProgramComesFirst : Rule
{
    public override void Define()
    {
        WithdrawalRequirement requirement = default!;
        ProposedPlacement placement = default!;

        When()
            .Match(() => requirement, needed => needed.IsBeyondAmbulatory)
            .Match(() => placement, proposed => proposed.TakesOn < requirement.Level)
            .Not<WithdrawalRequirement>(other => other.Level > requirement.Level);

        Then()
            .Yield(_ => new Finding(ConstraintCodes.WithdrawalExceedsLevel, Severity.Violation, placement.About, ConstraintMessages.WithdrawalFirst(placement, requirement)));
    }
}
