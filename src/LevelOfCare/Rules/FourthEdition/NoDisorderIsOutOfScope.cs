using LevelOfCare.Facts;

namespace LevelOfCare.Rules.FourthEdition;

[Name("T4-SCOPE-DIAGNOSIS")]
[Description("Without a substance use disorder the criteria do not apply, unless a requirement asks for 4 or 4 PSYCH.")]
[Source(Confidence.Ours, Citations.Ours)]
[Priority(Stage.Indicate)]
internal sealed partial class NoDisorderIsOutOfScope : Rule
{
    public override void Define()
    {
        Diagnosis diagnosis = default!;

        When()
            .Match(() => diagnosis, stated => stated.IsNotMet)
            .Not<Requirement>(requirement => requirement.IsAnyHospital);

        Then()
            .Yield(_ => new OutOfScopeReason(ScopeReasons.NoSubstanceUseDisorder));
    }
}
