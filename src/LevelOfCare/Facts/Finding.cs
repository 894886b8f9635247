using LevelOfCare.Wording;

namespace LevelOfCare.Facts;

/// <summary>A constraint that is not met, or a remark. It never changes what is indicated.</summary>
/// <remarks>A house rule may yield it.</remarks>
public sealed record Finding
{
    /// <summary>Creates a finding.</summary>
    /// <param name="code">A stable code in capitals, such as <c>PAYER-NETWORK</c>.</param>
    /// <param name="severity">How much it weighs; a note is listed with the decision's notes, the others with its constraints.</param>
    /// <param name="about">What it is about: a program's id, <c>selected</c>, a rating's key or a fact.</param>
    /// <param name="message">What is wrong, and the remedy.</param>
    public Finding(string code, Severity severity, string about, string message)
        : this(code, severity, about, Wording.Message.Of(message), isRemark: false)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(about);
        ArgumentException.ThrowIfNullOrEmpty(message);
    }

    internal Finding(string code, Severity severity, string about, Message message, bool isRemark = false)
    {
        Code = code;
        Severity = severity;
        About = about;
        Text = message;
        IsRemark = isRemark;
    }

    /// <summary>Whether it is a remark about the case rather than a constraint; remarks are listed with the notes, whatever their severity.</summary>
    public bool IsRemark { get; }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>What it is about.</summary>
    public string About { get; }

    /// <summary>What is wrong, and the remedy; in English.</summary>
    public string Message => MessageWriter.English.Write(Text);

    /// <summary>What is wrong, as a key with arguments.</summary>
    internal Message Text { get; }

    /// <summary>Whether it is a violation.</summary>
    public bool IsViolation => Severity == Severity.Violation;

    /// <summary>Whether it keeps a program from being chosen: a violation of the program by itself or against the person, and not of how it was selected.</summary>
    public bool RulesOutProgram => IsViolation && ConstraintCodes.IsOfProgram(Code);

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{Code} ({About})";
}
