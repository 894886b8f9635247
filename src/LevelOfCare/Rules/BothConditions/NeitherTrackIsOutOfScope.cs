using LevelOfCare.Facts;

namespace LevelOfCare.Rules.BothConditions;

[Name("BOTH-SCOPE")]
[Description("Where neither track covers the person, the case is out of scope.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class NeitherTrackIsOutOfScope : Rule
{
    public override void Define()
    {
        OutOfScopeReason reason = default!;

        When()
            .Match(() => reason)
            .Exists<NoMentalHealthScope>();

        Then()
            .Yield(_ => new CombinedScopeReason(reason));
    }
}
