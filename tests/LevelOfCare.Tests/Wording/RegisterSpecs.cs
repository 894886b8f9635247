using System.Reflection;
using System.Text.RegularExpressions;
using LevelOfCare.Tests.PublicView;
using LevelOfCare.Wording;

namespace LevelOfCare.Tests.Wording;

/// <summary>Every sentence has a key, and every key a text in both registers.</summary>
public sealed partial class RegisterSpecs
{
    private static readonly string[] DecisionKeys = [.. KeysOf(typeof(MessageKeys)), .. KeysOf(typeof(ConstraintKeys)), .. Enum.GetValues<BenefitCondition>().Select(MessageKeys.Unmet)];

    private static readonly string[] PublicOnly = [.. KeysOf(typeof(PublicKeys)).Where(key => key != PublicKeys.Topic)];

    /// <summary>What a case can be rated by or state, apart from the library's list of topics.</summary>
    private static readonly string[] Topics =
        [.. Subdimension.All.Select(subdimension => subdimension.Key), .. Enum.GetNames<Dimension>(), .. Enum.GetValues<Circumstance>().Select(CaseFactNames.Of), CaseFactNames.SubstanceUseDisorder, CaseFactNames.Withdrawal];

    [Fact]
    public void Every_key_has_a_text_for_clinicians() => DecisionKeys.Should().OnlyContain(key => MessageTexts.Clinician.Find(key) != null).And.HaveCountGreaterThan(90);

    [Fact]
    public void Every_key_has_a_plain_text() => DecisionKeys.Concat(PublicOnly).Should().OnlyContain(key => MessageTexts.Plain.Find(key) != null);

    [Fact]
    public void Everything_that_is_rated_or_stated_has_plain_words() => Topics.Should().OnlyContain(topic => MessageTexts.Plain.Find(PublicKeys.Topic + topic) != null);

    [Fact]
    public void The_list_of_keys_has_them_all_and_no_others() =>
        MessageTexts.Keys.Where(key => !key.StartsWith(PublicKeys.Topic, StringComparison.Ordinal)).Should().BeEquivalentTo(DecisionKeys.Concat(PublicOnly));

    [Fact]
    public void No_plain_text_has_a_level()
    {
        foreach (var key in MessageTexts.Keys.Append("rule.T4-1B-2"))
        {
            LevelWords.In(MessageTexts.Plain.Find(key)!).Should().BeEmpty(key);
        }
    }

    [Fact]
    public void A_plain_text_uses_no_argument_that_the_clinicians_does_not()
    {
        foreach (var key in DecisionKeys)
        {
            Arguments(MessageTexts.Plain.Find(key)!).Should().BeSubsetOf(Arguments(MessageTexts.Clinician.Find(key)!), key);
        }
    }

    [Fact]
    public void No_sentence_of_a_decision_in_plain_words_has_a_level()
    {
        var engine = PlacementEngine.Create(options => options.MessageText = MessageTexts.Plain);
        foreach (var patientCase in PublicCases.Examples.Concat(PublicCases.Generated))
        {
            foreach (var sentence in Sentences(engine.Evaluate(patientCase)))
            {
                LevelWords.In(sentence).Should().BeEmpty($"{patientCase.Id}: {sentence}");
            }
        }
    }

    [Fact]
    public void A_translation_touches_no_rule()
    {
        var toy = PlacementEngine.Create(options => options.MessageText = new Toy());
        toy.Rules.Hash.Should().Be(PlacementEngine.Default.Rules.Hash);
        foreach (var patientCase in PublicCases.Examples.Concat(PublicCases.Generated.Take(100)))
        {
            var (decision, usual) = (toy.Evaluate(patientCase), PlacementEngine.Default.Evaluate(patientCase));
            decision.Label.Should().Be(usual.Label);
            decision.Possible.Should().Equal(usual.Possible);
            decision.Receipt.Should().Be(usual.Receipt);
            Sentences(decision).Should().OnlyContain(sentence => sentence.Contains('¿', StringComparison.Ordinal), patientCase.Id);
            var summary = usual.ForPublic(new Toy());
            new[] { summary.Safety, summary.Reminder }.Concat(summary.Advice).Concat(summary.Because).Concat(summary.ToFindOut).Concat(summary.NextSteps)
                .Should().OnlyContain(sentence => sentence.StartsWith('¿'), patientCase.Id);
        }
    }

    [Fact]
    public void A_translation_can_leave_gaps()
    {
        var some = new Some();

        PlacementEngine.Create(options => options.MessageText = some).Evaluate(Given.Rated("4A=B")).Drivers[0].Sentence.Should().Contain("at least 2.1 is needed");
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).ForPublic(some).Advice[0].Should().Be("Es wird Hilfe empfohlen.");
        PlacementEngine.Default.Evaluate(Given.Rated("4A=B")).ForPublic(some).Safety.Should().Be(MessageTexts.Plain.Find("public.safety"));
    }

    private static IEnumerable<string> KeysOf(Type keys) => keys.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Arguments(string text) => Argument().Matches(text).Select(match => match.Value).Distinct();

    private static IEnumerable<string> Sentences(PlacementDecision decision) => new[]
    {
        decision.Actions.Select(action => action.Message),
        decision.Notes.Select(note => note.Message),
        decision.Drivers.Select(driver => driver.Sentence),
        decision.Constraints.Select(finding => finding.Message),
        (decision.WhyNotLower ?? []).Select(lower => lower.Sentence),
        (decision.WhyNotHigher ?? []).Select(higher => higher.Sentence),
        (decision.Plan ?? []).SelectMany(step => new[] { step.Until, step.When }.OfType<string>()),
        decision.Transition?.Because ?? [],
        new[] { decision.Message, decision.Emergency?.Message, decision.Review?.Basis, decision.Placement?.Interim?.Until }.OfType<string>(),
    }.SelectMany(part => part);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Argument();

    /// <summary>Says everything in words of its own.</summary>
    private sealed class Toy : IMessageText
    {
        public string Find(string key) => $"¿{key}?";
    }

    /// <summary>Says one sentence only.</summary>
    private sealed class Some : IMessageText
    {
        public string? Find(string key) => key == "public.helpAdvised" ? "Es wird Hilfe empfohlen." : null;
    }
}
