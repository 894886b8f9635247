namespace LevelOfCare.Validation;

/// <summary>Tells language codes by their form; which languages exist is not for this library to say.</summary>
internal static class Languages
{
    public static bool IsCode(string text) => text.Length == 2 && char.IsAsciiLetterLower(text[0]) && char.IsAsciiLetterLower(text[1]);
}
