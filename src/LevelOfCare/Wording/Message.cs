namespace LevelOfCare.Wording;

/// <summary>A sentence as a key and its arguments, so that words can change without the rules. Equal by what it says.</summary>
internal sealed class Message(string key, params string[] arguments) : IEquatable<Message>
{
    /// <summary>The key of a sentence that comes ready from outside, such as a house rule's.</summary>
    public const string Given = "given";

    /// <summary>The key that texts are found by.</summary>
    public string Key { get; } = key;

    /// <summary>What stands for {0}, {1} and so on.</summary>
    public IReadOnlyList<string> Arguments => arguments;

    private readonly string[] arguments = arguments;

    /// <summary>The arguments as a format takes them.</summary>
    public ReadOnlySpan<object?> ForFormat => new(arguments);

    /// <summary>A sentence that is ready and not translated.</summary>
    public static Message Of(string sentence) => new(Given, sentence);

    public bool Equals(Message? other) => other is not null && Key == other.Key && arguments.AsSpan().SequenceEqual(other.arguments);

    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <summary>Of the key alone: facts that say the same of different things differ by more than their words.</summary>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
