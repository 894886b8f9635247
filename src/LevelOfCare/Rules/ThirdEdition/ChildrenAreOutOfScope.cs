using LevelOfCare.Facts;

namespace LevelOfCare.Rules.ThirdEdition;

[Name("T3-SCOPE-AGE")]
[Description("Below 12 the criteria do not apply.")]
[Source(Confidence.Medium, Citations.Third)]
[Priority(Stage.Require)]
internal sealed partial class ChildrenAreOutOfScope : Rule
{
    public override void Define()
    {
        PatientGroup group = default!;

        When()
            .Match(() => group, person => person.IsBelow12);

        Then()
            .Yield(_ => new OutOfScopeReason(ScopeReasons.BelowTwelve));
    }
}
