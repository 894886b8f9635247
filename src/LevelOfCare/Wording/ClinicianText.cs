using LevelOfCare.Wording.English;

namespace LevelOfCare.Wording;

/// <summary>The built-in English for clinicians, as a text that others can be made from.</summary>
internal sealed class ClinicianText : IMessageText
{
    private ClinicianText()
    {
    }

    public static ClinicianText Instance { get; } = new();

    public string? Find(string key) => EnglishText.Find(key);
}
