namespace LevelOfCare;

/// <summary>Says sentences in other words: a translation, or another register. Rules name a key and arguments, never a sentence.</summary>
/// <remarks>Implementations are called from any thread.</remarks>
public interface IMessageText
{
    /// <summary>The text of a message.</summary>
    /// <param name="key">The message's key, such as <c>action.evaluate</c>; <c>rule.</c> and a rule's name for the sentence of a rule.</param>
    /// <returns>A composite format with <c>{0}</c>, <c>{1}</c> for the arguments; <see langword="null"/> where this text does not say it, and the built-in English does.</returns>
    string? Find(string key);
}
