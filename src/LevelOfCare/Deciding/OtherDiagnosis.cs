using LevelOfCare.Engine.Unknowns;

namespace LevelOfCare.Deciding;

/// <summary>What the answers of a case would come to under another diagnosis.</summary>
/// <param name="Diagnosis">The diagnosis.</param>
/// <param name="Outcomes">The outcome of every set of answers under it.</param>
internal sealed record OtherDiagnosis(SubstanceUseDisorder Diagnosis, AnswerDiagram<Outcome> Outcomes);
