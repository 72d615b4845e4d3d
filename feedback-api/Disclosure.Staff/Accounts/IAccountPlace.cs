namespace Disclosure.Staff.Accounts;

/// <summary>Where the accounts are kept: a file, or what processes share.</summary>
public interface IAccountPlace
{
    /// <summary>What is another whenever the accounts are: asked at each use.</summary>
    string Version { get; }

    /// <summary>The accounts as they were written; nothing where there are none yet.</summary>
    byte[]? Read();

    /// <summary>Writes the accounts. They are on disk before the call returns.</summary>
    void Write(byte[] accounts);
}
