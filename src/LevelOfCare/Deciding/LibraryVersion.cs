using System.Reflection;

namespace LevelOfCare.Deciding;

/// <summary>The version of this library, without the commit that builds append.</summary>
internal static class LibraryVersion
{
    public static string Text { get; } =
        typeof(LibraryVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
