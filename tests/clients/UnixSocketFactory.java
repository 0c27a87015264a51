// UnixSocketFactory.java
//	  Sockets that lead to a file: the server of the tests listens on no other.
//
// pgJDBC makes its socket by the class that socketFactory names, with the value
// of socketFactoryArg, here the path of the file.
//
// SPDX-License-Identifier: PostgreSQL
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import javax.net.SocketFactory;

public final class UnixSocketFactory extends SocketFactory {
	private final UnixDomainSocketAddress path;

	public UnixSocketFactory(String path) {
		this.path = UnixDomainSocketAddress.of(path);
	}

	@Override
	public Socket createSocket() {
		return new UnixSocket(path);
	}

	@Override
	public Socket createSocket(String host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(String host, int port, InetAddress local, int localPort) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress host, int port) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
		throw new UnsupportedOperationException();
	}

	private static final class UnixSocket extends Socket {
		private final UnixDomainSocketAddress path;
		private SocketChannel channel;

		UnixSocket(UnixDomainSocketAddress path) {
			this.path = path;
		}

		@Override
		public void connect(SocketAddress ignored, int timeout) throws IOException {
			channel = SocketChannel.open(path);
		}

		@Override
		public boolean isConnected() {
			return channel != null;
		}

		@Override
		public InputStream getInputStream() {
			return Channels.newInputStream(channel);
		}

		@Override
		public OutputStream getOutputStream() {
			return Channels.newOutputStream(channel);
		}

		@Override
		public synchronized void close() throws IOException {
			channel.close();
		}

		// Options of TCP mean nothing here.
		@Override
		public void setTcpNoDelay(boolean on) {
		}

		@Override
		public void setKeepAlive(boolean on) {
		}

		@Override
		public void setSoTimeout(int timeout) {
		}

		@Override
		public int getSoTimeout() {
			return 0;
		}
	}
}
