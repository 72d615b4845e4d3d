using Disclosure.Staff.Files;
using Disclosure.Staff.Keys;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.FeedbackApi.Codes;

/// <summary>The service's keys, all derived from one secret, each for one purpose.</summary>
internal sealed class SecretKeys
{
    private const int Length = 32;
    private const string FileName = "feedback.key";

    private SecretKeys(byte[] secret, Action? keep = null)
    {
        Key = new StoreKey(Convert.ToHexStringLower(Derive(secret, "fingerprint")))
        {
            IsNew = keep is not null,
            Keep = keep ?? (() => { }),
        };
        Codes = new(Derive(secret, "codes"));
        RequestKeys = new(Derive(secret, "request-keys"));
        Seals = new(Derive(secret, "seals"));
        Staff = new(Derive(secret, "staff"));
    }

    /// <summary>What a store knows the secret by.</summary>
    public StoreKey Key { get; }

    /// <summary>Of one-time codes: only these hashes are stored.</summary>
    public KeyedHash Codes { get; }

    /// <summary>Of the keys that clients send to repeat a request.</summary>
    public KeyedHash RequestKeys { get; }

    /// <summary>Of what we hand out and want to recognise again.</summary>
    public KeyedHash Seals { get; }

    /// <summary>Of the keys that staff's cookies and secrets are encrypted with.</summary>
    public StaffKey Staff { get; }

    /// <summary>
    /// The keys of the secret in the settings, or of the key file in the data folder. Where neither is there they are new, and the file is
    /// made when the store takes them: over a store that has data, a new key would make every code wrong.
    /// </summary>
    /// <exception cref="InvalidDataException">The secret is too short or unreadable.</exception>
    public static SecretKeys Load(string? secret, string folder) =>
        string.IsNullOrWhiteSpace(secret) ? FromFile(Path.Combine(folder, FileName)) : new(Decode(secret, "设置 Feedback:Secret"));

    private static byte[] Derive(byte[] secret, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Length, info: Encoding.ASCII.GetBytes($"disclosure-feedback {purpose}"));

    private static SecretKeys FromFile(string path)
    {
        if (!File.Exists(path))
        {
            var secret = RandomNumberGenerator.GetBytes(Length);
            return new(secret, () => Make(path, secret));
        }

        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
            throw new InvalidDataException($"密钥文件 {path} 的权限过宽：请执行 chmod 600。");
        return new(Decode(File.ReadAllText(path), $"密钥文件 {path}"));
    }

    // The file appears whole or not at all: a key cut short by a power cut would make every issued code wrong.
    private static void Make(string path, byte[] secret)
    {
        if (!File.Exists(path))
            PrivateFile.Write(path, Encoding.ASCII.GetBytes(Convert.ToBase64String(secret) + "\n"));
    }

    private static byte[] Decode(string text, string place)
    {
        try
        {
            var secret = Convert.FromBase64String(text.Trim());
            return secret.Length >= Length
                ? secret
                : throw new InvalidDataException($"{place} 太短：至少 {Length} 字节（base64）。可用 openssl rand -base64 32 生成。");
        }
        catch (FormatException)
        {
            throw new InvalidDataException($"{place} 不是 base64。可用 openssl rand -base64 32 生成。");
        }
    }
}
