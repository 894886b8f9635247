namespace LevelOfCare.Deciding;

/// <summary>One change of a case, or two, that give a higher level.</summary>
/// <param name="First">The change, or the first of the two in key order.</param>
/// <param name="Second">The second; none where one suffices.</param>
internal readonly record struct HigherWay(CaseChange First, CaseChange? Second);
