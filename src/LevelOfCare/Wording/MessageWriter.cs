using System.Globalization;
using LevelOfCare.Wording.English;

namespace LevelOfCare.Wording;

/// <summary>Writes messages as sentences: in the words of the host where it has some, otherwise in English.</summary>
internal sealed class MessageWriter(IMessageText? replaced)
{
    /// <summary>In English.</summary>
    public static MessageWriter English { get; } = new(null);

    public string Write(Message message) => message.Key == Message.Given
        ? message.Arguments[0]
        : replaced?.Find(message.Key) is { } text ? string.Format(CultureInfo.InvariantCulture, text, message.ForFormat)
        : EnglishText.Write(message) ?? throw new ArgumentOutOfRangeException(nameof(message), message.Key, "A message without a text.");

    /// <summary>The sentence of a rule.</summary>
    public string RuleSentence(RuleInfo rule) => replaced?.Find($"rule.{rule.Name}") ?? rule.Sentence;
}
