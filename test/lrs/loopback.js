// The store listens on every interface: preloaded, this keeps it to this machine, and tells the port.
import {Server} from 'node:net';

const {listen} = Server.prototype;
Server.prototype.listen = function (port, ...rest) {
  const listening = rest.find((one) => typeof one === 'function');
  return listen.call(this, Number(port), '127.0.0.1', () => {
    console.log(`listening ${this.address().port}`);
    listening?.();
  });
};
