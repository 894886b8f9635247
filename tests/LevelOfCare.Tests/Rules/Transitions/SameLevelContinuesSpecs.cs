namespace LevelOfCare.Tests.Rules.Transitions;

public sealed class SameLevelContinuesSpecs
{
    [Fact]
    public void Treatment_goes_on() => Moving.Fourth("2.1", "4A=B").Progressing(Progress.Progressing).Move().Should().Be("continue 2.1 to 2.1");

    [Fact]
    public void A_level_carried_across_keeps_its_own_code() => Moving.Fourth("3.3", "4A=E").Of(Edition.Third).Move().Should().Be("continue 3.3 to 3.3");
}
