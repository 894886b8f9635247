namespace LevelOfCare.Deciding;

/// <summary>A setting that can change an answer.</summary>
/// <param name="Name">Its name in the options.</param>
/// <param name="Text">Its value, written the same way on every machine.</param>
internal sealed record ProfileSetting(string Name, string Text);
