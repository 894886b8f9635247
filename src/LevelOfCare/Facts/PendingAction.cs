namespace LevelOfCare.Facts;

/// <summary>Something must be done before the answer is final.</summary>
public sealed record PendingAction
{
    internal PendingAction(string code, string about)
    {
        Code = code;
        About = about;
    }

    /// <summary>The action's code.</summary>
    public string Code { get; }

    /// <summary>The rating's key or the fact it is about.</summary>
    public string About { get; }

    /// <summary>Whether something is not evaluated yet.</summary>
    public bool IsEvaluation => Code == ActionCodes.Evaluate;

    /// <summary>The fact as a sentence.</summary>
    /// <returns>A sentence without a full stop.</returns>
    public override string ToString() => $"{About}: {Code}";
}
