namespace LevelOfCare.Tests.Rules.Constraints.Person;

public sealed class AmbulatoryWithdrawalRunsBesideAnyLevelSpecs
{
    [Fact]
    public void It_is_a_warning_to_arrange_it() => Offered.Third(1, 0, 0, 0, 2, 0).Choosing(Offered.At("2.1")).Found().Should().Contain("warning WITHDRAWAL-EXCEEDS-LEVEL (p)");

    [Fact]
    public void Where_the_program_delivers_it_nothing_is_said() =>
        Offered.Third(1, 0, 0, 0, 2, 0).Choosing(Offered.At("2.1").With("COC", "1-WM")).Found().Should().NotContain(found => found.Contains("WITHDRAWAL"));
}
