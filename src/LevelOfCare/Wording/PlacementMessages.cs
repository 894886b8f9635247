using LevelOfCare.Facts;

namespace LevelOfCare.Wording;

/// <summary>Makes the messages of how a program was chosen: a key each, and what is said in it.</summary>
internal static class PlacementMessages
{
    public static Message Closed { get; } = new(ConstraintKeys.NotChosenClosed);

    public static Message Withdrawal { get; } = new(ConstraintKeys.NotChosenWithdrawal);

    public static Message NothingIndicated { get; } = new(ConstraintKeys.NotChosenNothingIndicated);

    /// <summary>The codes are filled in where the note is written, since a rule sees one violation at a time.</summary>
    public static Message Violation { get; } = new(ConstraintKeys.NotChosenViolation, "");

    public static Message ViolationOf(IEnumerable<string> codes) => new(ConstraintKeys.NotChosenViolation, string.Join(", ", codes));

    public static Message Below(OfferedProgram program, IndicatedCare care) => new(ConstraintKeys.NotChosenBelow, program.Placement.Text, care.Level.Code);

    public static Message MoreIntensive(CandidateProgram candidate, ChosenProgram chosen) => new(ConstraintKeys.NotChosenMoreIntensive, candidate.Offered.Placement.Text, chosen.Offered.Id);

    public static Message Later(ChosenProgram chosen) => new(ConstraintKeys.NotChosenLater, chosen.Offered.Id);

    public static Message Until(CareGap gap) => new(ConstraintKeys.InterimUntil, gap.Indicated.Code);
}
