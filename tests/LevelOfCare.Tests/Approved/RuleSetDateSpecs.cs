using System.Globalization;

namespace LevelOfCare.Tests.Approved;

/// <summary>The date of the rule set stands beside its hash, so that a change of the rules cannot be forgotten in the date. See docs/versioning.md.</summary>
public sealed class RuleSetDateSpecs
{
    private const string File = "tests/LevelOfCare.Tests/Approved/RuleSet.approved.txt";

    [Fact]
    public void The_date_of_the_rule_set_moves_with_its_hash()
    {
        var (hash, date) = (PlacementEngine.Default.Rules.Hash, PlacementEngine.Default.Rules.Source.Date);
        var approved = System.IO.File.ReadAllLines(Repository.PathOf(File));
        var before = DateOnly.ParseExact(approved[0], "O", CultureInfo.InvariantCulture);

        Problem(hash, date, approved[1], before, Today).Should().BeNull();
        Repository.ShouldHold(File, Text(hash, date));
    }

    [Theory]
    [InlineData("other", "2026-03-02", "2026-03-05", "Set Date in src/LevelOfCare/Deciding/SourceAttributes.cs")]
    [InlineData("other", "2026-03-01", "2026-03-05", "Set Date in src/LevelOfCare/Deciding/SourceAttributes.cs")]
    [InlineData("same", "2026-03-03", "2026-03-05", "no rule has changed")]
    [InlineData("same", "2026-03-02", "2026-03-05", null)]
    [InlineData("other", "2026-03-05", "2026-03-05", null)]
    [InlineData("other", "2026-03-02", "2026-03-02", null)]
    public void A_changed_hash_asks_for_a_new_date_and_a_new_date_for_a_changed_hash(string hash, string date, string today, string? problem)
    {
        var found = Problem(hash, Parsed(date), "same", Parsed("2026-03-02"), Parsed(today));

        if (problem is null)
        {
            found.Should().BeNull();
        }
        else
        {
            found.Should().Contain(problem);
        }
    }

    /// <summary>What must be done before the file may be written anew; <see langword="null"/> where nothing. Rules may change twice on one day.</summary>
    private static string? Problem(string hash, DateOnly date, string approvedHash, DateOnly approvedDate, DateOnly today) =>
        hash == approvedHash
            ? date == approvedDate ? null : $"the rule-set date is {date:O}, and no rule has changed since {approvedDate:O}; the date is that of the last change"
        : date > approvedDate || (date == approvedDate && date == today) ? null
        : $"a rule, a fact, a row or the built-in profile has changed, and the rule-set date is still {date:O}. Set Date in src/LevelOfCare/Deciding/SourceAttributes.cs to the day of the change, "
            + $"list what has moved in docs/changelog.md, and only then run the tests with LEVELOFCARE_APPROVE=1, which writes {File}";

    private static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static DateOnly Parsed(string date) => DateOnly.ParseExact(date, "O", CultureInfo.InvariantCulture);

    private static string Text(string hash, DateOnly date) => $"{date:O}\n{hash}\n";
}
