using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-SCOPE-ADULTS")]
[Description("The fourth edition covers adults; below 18 it does not apply.")]
[Source(Confidence.High, Citations.Guide)]
[Priority(Stage.Require)]
internal sealed partial class FourthEditionIsForAdults : Rule
{
    public override void Define()
    {
        PatientGroup group = default!;

        When()
            .Match(() => group, person => person.IsMinor);

        Then()
            .Yield(_ => new OutOfScopeReason(ScopeReasons.FourthEditionAdultsOnly));
    }
}
