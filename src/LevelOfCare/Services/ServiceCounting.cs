using System.Collections.Immutable;

namespace LevelOfCare.Services;

/// <summary>Which services count as clinical hours, under a name that every summary records.</summary>
/// <remarks>Immutable and safe to share between threads. Confidence: ours. Payers differ; an application sets its own.</remarks>
public sealed class ServiceCounting
{
    private readonly ImmutableHashSet<Modality> notCounted;

    private ServiceCounting(string name, ImmutableHashSet<Modality> notCounted)
    {
        Name = name;
        this.notCounted = notCounted;
    }

    /// <summary>The counting used where none is named: everything counts but case management and peer support; its name is <c>default</c>.</summary>
    public static ServiceCounting Default { get; } = new("default", [Modality.CaseManagement, Modality.PeerSupport]);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Whether a service counts as clinical hours.</summary>
    /// <param name="modality">The service.</param>
    /// <returns><see langword="true"/> where it does.</returns>
    public bool Counts(Modality modality) => !notCounted.Contains(modality);

    /// <summary>A counting of one's own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="notCounted">The services that do not count.</param>
    /// <returns>The counting.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ServiceCounting Without(string name, params IEnumerable<Modality> notCounted)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, [.. notCounted]);
    }
}
