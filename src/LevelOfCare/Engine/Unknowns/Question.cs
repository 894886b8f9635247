namespace LevelOfCare.Engine.Unknowns;

/// <summary>Something a case may leave unknown: a name and the facts that each of its answers puts in.</summary>
/// <param name="Name">The rating's key or the fact's name.</param>
/// <param name="Answers">For each answer, in table order, the facts that hold then.</param>
internal sealed record Question(string Name, IReadOnlyList<IReadOnlyList<object>> Answers);
