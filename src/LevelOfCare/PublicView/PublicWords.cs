using System.Globalization;
using LevelOfCare.Wording;
using LevelOfCare.Wording.Plain;

namespace LevelOfCare.PublicView;

/// <summary>Writes sentences for the public: in the host's plain words where it has some, otherwise in ours; never in those for clinicians.</summary>
internal sealed class PublicWords(IMessageText? replaced)
{
    public string Write(string key, params string[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Find(key) ?? throw new ArgumentOutOfRangeException(nameof(key), key, "A message for the public without a text."), [.. arguments]);

    /// <summary>What a rating or fact is about; <see langword="null"/> where it is none that the public has words for.</summary>
    /// <remarks>A host can say our topics in other words and has none of its own: a house rule may be about anything, a level included.</remarks>
    public string? Topic(string fact) => PlainText.Instance.Find(PublicKeys.Topic + fact) is { } topic ? replaced?.Find(PublicKeys.Topic + fact) ?? topic : null;

    private string? Find(string key) => replaced?.Find(key) ?? PlainText.Instance.Find(key);
}
