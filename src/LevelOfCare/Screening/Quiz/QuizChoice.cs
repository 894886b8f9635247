namespace LevelOfCare.Screening;

/// <summary>Something that can be chosen.</summary>
/// <param name="Value">Its number.</param>
/// <param name="Text">What it says.</param>
public sealed record QuizChoice(int Value, string Text);
