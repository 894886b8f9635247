using LevelOfCare.Facts;

namespace LevelOfCare.Rules.MentalHealth;

[Name("MH-SCOPE")]
[Description("Without a mental-health diagnosis and without a substance use disorder, the mental-health track does not apply, unless there is danger.")]
[Source(Confidence.High, Citations.Benefits)]
[Priority(Stage.Require)]
internal sealed partial class NoDiagnosisIsOutsideTheTrack : Rule
{
    public override void Define()
    {
        When()
            .Exists<MentalHealthAnswer>(fact => fact.IsNoDiagnosis)
            .Exists<MentalHealthAnswer>(fact => fact.IsNoDanger)
            .Exists<Diagnosis>(stated => stated.IsNotMet);

        Then()
            .Yield(_ => new NoMentalHealthScope());
    }
}
