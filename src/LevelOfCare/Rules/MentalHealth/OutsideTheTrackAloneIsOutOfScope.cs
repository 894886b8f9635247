using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-SCOPE-ALONE")]
[Description("Without a substance-use track, a person outside the mental-health track is out of scope.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Indicate)]
internal sealed partial class OutsideTheTrackAloneIsOutOfScope : Rule
{
    public override void Define()
    {
        When()
            .Exists<NoMentalHealthScope>();

        Then()
            .Yield(_ => new OutOfScopeReason(ScopeReasons.NoDiagnosis));
    }
}
